import { setDefaultResultOrder } from 'node:dns';

// Servers in tests listen on 127.0.0.1 only, while `localhost` may resolve to ::1 first.
setDefaultResultOrder('ipv4first');
