import { Plural, Trans } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { OrganizationClass } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { coverageQuery } from "./queries.ts";
import styles from "./regulation.module.css";

type Props = { code: string; actors: OrganizationClass };

/** Whom the class covers today, while it is being put together. */
export function Coverage({ code, actors }: Props) {
  const localized = useLocalized();
  const [asked] = useDebouncedValue(actors, 300);
  const query = useQuery({ ...coverageQuery(code, asked), placeholderData: keepPreviousData });
  const { data } = query;
  // A disabled query keeps what it knew; an emptied class covers nobody.
  const shown = query.fetchStatus === "idle" && query.isPlaceholderData ? undefined : data;
  const names = shown?.organizations.map(({ name, nameEn }) => localized(name, nameEn)) ?? [];
  const more = shown ? shown.total - names.length : 0;
  return (
    <div className={styles.coverage} role="status">
      {shown ? (
        <>
          <strong>
            <Plural value={shown.total} _0="Chưa có cơ quan nào" other="# cơ quan phải làm" />
          </strong>
          {names.length > 0 && (
            <p>
              {names.join("; ")}
              {more > 0 && (
                <>
                  {" "}
                  <Trans>và {more} cơ quan khác</Trans>
                </>
              )}
            </p>
          )}
        </>
      ) : (
        <Trans>Chọn loại và cấp, hoặc nêu tên cơ quan, để xem ai phải làm.</Trans>
      )}
    </div>
  );
}
