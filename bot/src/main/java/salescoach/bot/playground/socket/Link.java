package salescoach.bot.playground.socket;

import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/** One of the app's connections. */
final class Link {
  private final WebSocket socket;
  private volatile boolean leaving;

  Link(WebSocket socket) {
    this.socket = socket;
  }

  /** False if the connection is gone; nobody knows then whether an earlier text arrived. */
  boolean send(String text) {
    try {
      socket.send(text);
      return true;
    } catch (WebsocketNotConnectedException e) {
      return false;
    }
  }

  /** Whether new envelopes may go to it: not to one that was told to leave. */
  boolean takesMore() {
    return socket.isOpen() && !leaving;
  }

  boolean isOpen() {
    return socket.isOpen();
  }

  void leave() {
    leaving = true;
  }

  void close() {
    socket.close(CloseFrame.NORMAL);
  }

  /** Ends the connection without a closing handshake, as a broken network does. */
  void drop() {
    socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "dropped on purpose");
  }
}
