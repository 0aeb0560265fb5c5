/** The span of a bridge; drawn, for it is the product's own. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#14506f" />
      <path d="M4 21c4-9 20-9 24 0" fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
      <path
        d="M3 21h26M10 16.5V21M16 14.4V21M22 16.5V21"
        fill="none"
        stroke="#ffc857"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  );
}
