package dev.tsrpc.runtime.jetty;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.exception.MessageTooLargeException;
import org.jspecify.annotations.Nullable;

/** Puts the fragments of a message together, with a limit over their sum. Not thread-safe. */
final class MessageAssembly {
  /** A whole message. Its payload has an array, and is valid until the frame is released. */
  record Message(boolean isText, ByteBuffer payload) {}

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final int maxBytes;
  private @Nullable ByteArrayOutputStream fragments;
  private boolean isText;

  MessageAssembly(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Adds a data frame, and returns the message if it ends there, else null.
   *
   * @throws MessageTooLargeException if the message is longer than the limit
   */
  @Nullable Message add(Frame frame) {
    if (frame.getOpCode() != OpCode.CONTINUATION) {
      isText = frame.getOpCode() == OpCode.TEXT;
      if (frame.isFin()) {
        return whole(frame.getPayload());
      }
      fragments = new ByteArrayOutputStream();
    }
    ByteArrayOutputStream begun = fragments;
    if (begun == null) {
      throw new AssertionError("Jetty delivers no continuation without a beginning");
    }
    append(begun, frame);
    if (!frame.isFin()) {
      return null;
    }
    fragments = null;
    return whole(ByteBuffer.wrap(begun.toByteArray()));
  }

  private void append(ByteArrayOutputStream begun, Frame frame) {
    if ((long) begun.size() + frame.getPayloadLength() > maxBytes) {
      throw new MessageTooLargeException("Message is longer than " + maxBytes + " bytes");
    }
    ByteBuffer part = inArray(frame.getPayload());
    begun.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
  }

  private Message whole(@Nullable ByteBuffer payload) {
    return new Message(isText, inArray(payload));
  }

  private static ByteBuffer inArray(@Nullable ByteBuffer payload) {
    if (payload == null) {
      return NOTHING;
    }
    if (payload.hasArray()) {
      return payload;
    }
    return ByteBuffer.allocate(payload.remaining()).put(payload.duplicate()).flip();
  }
}
