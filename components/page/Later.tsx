import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Loaded<T> = { state: 'waiting' } | { state: 'failed' } | { state: 'ready'; value: T };

/** Shows something heavy once it has been loaded; loading begins when this is first shown. */
export function Later<T>(props: {
  load(): Promise<T>;
  waiting: string;
  failed: string;
  children(value: T): ComponentChildren;
}) {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'waiting' });
  const { load } = props;
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ state: 'ready', value }),
      () => wanted && setLoaded({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
    // Loaded once: what is loaded does not change while the page is open.
  }, []);
  if (loaded.state === 'ready') return <>{props.children(loaded.value)}</>;
  return <p role="status">{loaded.state === 'waiting' ? props.waiting : props.failed}</p>;
}
