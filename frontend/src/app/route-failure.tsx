import { useLingui } from "@lingui/react/macro";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Card, Page } from "../ui/page.tsx";
import { Failure } from "../ui/states.tsx";

/** A page that broke takes down itself, not the way to the other pages. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Có lỗi`}>
      <Card>
        <Failure error={error} retry={reset} />
      </Card>
    </Page>
  );
}
