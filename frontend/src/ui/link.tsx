import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { Ref } from "react";

type AnchorRef = { ref?: Ref<HTMLAnchorElement> };

/** A link that looks like a button; for going somewhere, never for doing something. */
export const ButtonLink = createLink((props: ButtonProps & AnchorRef) => <Button component="a" {...props} />);

export const TextLink = createLink((props: AnchorProps & AnchorRef) => <Anchor {...props} />);
