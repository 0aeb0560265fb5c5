import { expect, test } from "vitest";
import { formatFileSize } from "./file-size.ts";

test("a size is said as a file manager says it", () => {
  expect(formatFileSize(312)).toBe("312 byte");
  expect(formatFileSize(319_488)).toBe("312 KB");
  expect(formatFileSize(1_500_000)).toBe("1,4 MB");
  expect(formatFileSize(25 * 1024 * 1024)).toBe("25 MB");
});
