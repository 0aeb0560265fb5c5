import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPhotoDown } from "@tabler/icons-react";
import type { RefObject } from "react";
import { toastProblem } from "./toast.ts";

type Props = {
  /** What is on the screen to be taken out. */
  of: RefObject<HTMLElement | null>;
  title: string;
  save: (part: HTMLElement, title: string) => Promise<void>;
};

/** Takes a chart out as a picture. */
export function PictureButton({ of, title, save }: Props) {
  const { t } = useLingui();
  return (
    <Button
      variant="default"
      leftSection={<IconPhotoDown size={16} aria-hidden />}
      onClick={() => {
        if (of.current)
          void save(of.current, title).catch((error) => toastProblem(error, t`Không tạo được ảnh.`));
      }}
    >
      <Trans>Ảnh (.png)</Trans>
    </Button>
  );
}
