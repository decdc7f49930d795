/** Small drawings of the masthead, on a sheet of 18 × 18. */
export const signs = {
  day: '<circle cx="9" cy="9" r="3.2"/><path d="M9 1.5v2M9 14.5v2M1.5 9h2M14.5 9h2M3.7 3.7l1.4 1.4M12.9 12.9l1.4 1.4M3.7 14.3l1.4-1.4M12.9 5.1l1.4-1.4"/>',
  night: '<path d="M14.8 11.2A6.4 6.4 0 0 1 6.8 3.2a6.4 6.4 0 1 0 8 8z"/>',
  menu: '<path d="M2 5h14M2 9h14M2 13h14"/>',
};
