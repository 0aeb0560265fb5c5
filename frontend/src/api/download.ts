/**
 * Hands a file that was fetched to the browser. It is fetched and not linked to, because a link carries no token; the
 * server's name for it stands in `Content-Disposition` (RFC 6266).
 */
export function save(file: Blob, disposition: string | null, fallback: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = fileName(disposition) ?? fallback;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function fileName(disposition: string | null): string | undefined {
  const full = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  return full ? decodeURIComponent(full) : undefined;
}
