import { useElementSize } from "@mantine/hooks";
import type { Ref } from "react";
import { Bar, BarChart, CartesianGrid, LabelList, Tooltip, XAxis, YAxis } from "recharts";
import { formatNumber } from "../../../lib/number.ts";
import styles from "./statistics.module.css";
import type { Compared } from "./trend.ts";

const BAR = 30;
const AXES = 40;
const NAMES = 170;

type Props = { label: string; unit: string; compared: Compared[]; figure?: Ref<HTMLElement> };

/** Areas or bodies beside each other over the whole stretch, the largest on top. */
export default function ComparisonChart({ label, unit, compared, figure }: Props) {
  const { ref, width } = useElementSize();
  const narrow = width < 480;
  return (
    <figure ref={figure} className={styles.comparison} aria-label={label}>
      <div ref={ref}>
        {width > 0 && (
          <BarChart
            layout="vertical"
            data={compared}
            width={width}
            height={compared.length * BAR + AXES}
            margin={{ top: 4, right: 56, bottom: 4, left: 0 }}
          >
            <CartesianGrid horizontal={false} stroke="var(--nc-line)" />
            <XAxis
              type="number"
              stroke="var(--mantine-color-dimmed)"
              fontSize={12}
              tickFormatter={formatNumber}
            />
            <YAxis
              type="category"
              dataKey="name"
              stroke="var(--mantine-color-dimmed)"
              fontSize={12}
              width={narrow ? NAMES / 2 : NAMES}
              interval={0}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: "var(--nc-sunken)" }}
              formatter={(value) => [`${typeof value === "number" ? formatNumber(value) : "–"} ${unit}`]}
              contentStyle={{ background: "var(--nc-surface)", borderColor: "var(--nc-line)" }}
            />
            <Bar dataKey="value" fill="#1d6b94" isAnimationActive={false} maxBarSize={BAR - 10}>
              <LabelList
                dataKey="value"
                position="right"
                fontSize={12}
                formatter={(value) => (typeof value === "number" ? formatNumber(value) : "")}
              />
            </Bar>
          </BarChart>
        )}
      </div>
    </figure>
  );
}
