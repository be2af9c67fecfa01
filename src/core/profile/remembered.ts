/** A file with a million different values must not fill the memory. */
const most = 10_000;

/** A function of a value that works each answer out once: for values that come back thousands of times in a file. */
export function remembered<Answer>(find: (value: string) => Answer): (value: string) => Answer {
  const known = new Map<string, Answer>();
  return (value) => {
    let answer = known.get(value);
    if (answer === undefined && !known.has(value)) {
      answer = find(value);
      if (known.size < most) known.set(value, answer);
    }
    return answer as Answer;
  };
}
