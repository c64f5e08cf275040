/** Our sign: two equal bars in a ring, for "equal distance". Decorative; the words beside it say everything. */
export function Sign(props: { size?: number }) {
  const size = props.size ?? 24;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2.5" />
      <path d="M7 9.5h10M7 14.5h10" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}
