//! Free ports on the loopback interface, and waiting for a server on one.

use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

/// A port of 127.0.0.1 that nobody listens on. Somebody may take it before you do; servers that
/// are started on it must be asked whether they came up.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port on 127.0.0.1");
    listener.local_addr().expect("the address of an open socket").port()
}

/// The first line a server on this port says, empty if it hangs up, `None` if nobody is there.
pub(super) fn greeting(port: u16) -> Option<String> {
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let socket = TcpStream::connect_timeout(&address, Duration::from_secs(1)).ok()?;
    socket.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let mut line = String::new();
    let _ = BufReader::new(socket).read_line(&mut line);
    Some(line)
}
