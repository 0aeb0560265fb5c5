import { useLingui } from "@lingui/react";
import { useElementSize } from "@mantine/hooks";
import type { Ref } from "react";
import { Bar, BarChart, CartesianGrid, Legend, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { periodLabel } from "../../../i18n/labels.ts";
import { formatNumber } from "../../../lib/number.ts";
import { shortPeriod } from "../punctuality-range.ts";
import styles from "./statistics.module.css";
import type { Point, Series } from "./trend.ts";

// Told apart without colour too: each line has a dash of its own.
const COLOURS = ["#1d6b94", "#b3541e", "#2e7d4f", "#7b4aa0", "#a01c4b", "#5b6470", "#8a6d00"];
const DASHES = ["0", "6 3", "2 3", "8 3 2 3", "12 4", "4 4", "1 4"];
const HEIGHT = 320;

type Props = {
  label: string;
  unit: string;
  points: Point[];
  series: Series[];
  figure?: Ref<HTMLElement>;
};

/** A single figure as bars, several as lines. The table beside it says the same; this is for the eye. */
export default function IndicatorChart({ label, unit, points, series, figure }: Props) {
  const { i18n } = useLingui();
  const { ref, width } = useElementSize();
  const shared = { data: points, width, height: HEIGHT, margin: { top: 8, right: 12, bottom: 4, left: 0 } };
  const axes = [
    <CartesianGrid key="grid" vertical={false} stroke="var(--nc-line)" />,
    <XAxis
      key="x"
      dataKey="period"
      stroke="var(--mantine-color-dimmed)"
      fontSize={12}
      tickFormatter={shortPeriod}
    />,
    <YAxis
      key="y"
      stroke="var(--mantine-color-dimmed)"
      fontSize={12}
      width={64}
      tickFormatter={formatNumber}
    />,
    <Tooltip
      key="tip"
      isAnimationActive={false}
      labelFormatter={(code) => periodLabel(i18n, String(code))}
      formatter={(value) => [`${typeof value === "number" ? formatNumber(value) : "–"} ${unit}`]}
      contentStyle={{ background: "var(--nc-surface)", borderColor: "var(--nc-line)" }}
    />,
  ];
  return (
    <figure ref={figure} className={styles.chart} aria-label={label}>
      <div ref={ref}>
        {width > 0 &&
          (series.length === 1 ? (
            <BarChart {...shared}>
              {axes}
              <Bar
                dataKey={series[0]?.key ?? ""}
                name={series[0]?.name}
                fill={COLOURS[0]}
                isAnimationActive={false}
              />
            </BarChart>
          ) : (
            <LineChart {...shared}>
              {axes}
              <Legend />
              {series.map(({ key, name }, at) => (
                <Line
                  key={key}
                  dataKey={key}
                  name={name}
                  stroke={COLOURS[at]}
                  strokeDasharray={DASHES[at]}
                  strokeWidth={2}
                  isAnimationActive={false}
                />
              ))}
            </LineChart>
          ))}
      </div>
    </figure>
  );
}
