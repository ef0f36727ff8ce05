package dev.tsrpc.runtime.frame;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.internal.CallErrors;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads the frames that one end of a connection receives. Not thread-safe. */
public final class FrameReader {
  private static final byte[] NOTHING = new byte[0];
  private static final Frame HEARTBEAT = new Frame.Heartbeat();
  private static final Frame IGNORED = new Frame.Ignored();

  private final Proto proto;
  private final @Nullable LongFunction<@Nullable Api<?, ?>> pending;
  private final CborReader in = new CborReader(NOTHING);

  /** What {@link CborReader#endArray} needs to know. */
  private long outer;

  private FrameReader(Proto proto, @Nullable LongFunction<@Nullable Api<?, ?>> pending) {
    this.proto = proto;
    this.pending = pending;
  }

  /** A reader of what clients send. */
  public static FrameReader ofServer(Proto proto) {
    return new FrameReader(proto, null);
  }

  /**
   * A reader of what a server sends.
   *
   * @param pending gives the api of a call that waits, or null if no such call waits
   */
  public static FrameReader ofClient(Proto proto, LongFunction<@Nullable Api<?, ?>> pending) {
    FrameReader reader = new FrameReader(proto, pending);
    reader.in.keepUnknown();
    return reader;
  }

  /**
   * Reads one frame.
   *
   * @throws CodecException if the bytes are not one CBOR item, and do not begin with the number of
   *     a call
   */
  public Frame read(byte[] bytes, int offset, int length) {
    if (length == 1 && bytes[offset] == FrameWriter.HEARTBEAT) {
      return HEARTBEAT;
    }
    int end = offset + length;
    try {
      in.reset(bytes, offset, end);
      return frame();
    } catch (CodecException invalid) {
      in.reset(bytes, offset, end);
      in.skip();
      in.end();
      return new Frame.Invalid(CallErrors.describe(invalid));
    } finally {
      in.reset(NOTHING, 0, 0);
    }
  }

  private Frame frame() {
    outer = in.beginArray();
    long kind = next().int64();
    if (kind == FrameWriter.MESSAGE) {
      return message();
    }
    if (pending == null) {
      return kind == FrameWriter.CALL ? call() : kind == FrameWriter.CANCEL ? cancel() : ignored();
    }
    if (kind == FrameWriter.RETURN) {
      return returned(pending);
    }
    return kind == FrameWriter.ERROR
        ? failure()
        : kind == FrameWriter.BAD_MESSAGE ? badMessage() : ignored();
  }

  private Frame call() {
    long sn = sn();
    try {
      Api<?, ?> api = proto.api(next().int64());
      return api == null
          ? new Frame.InvalidCall(sn, CallErrors.invalidInput(CallErrors.INVALID_REQUEST))
          : call(sn, api);
    } catch (CodecException invalid) {
      return new Frame.InvalidCall(sn, CallErrors.invalidInput(CallErrors.describe(invalid)));
    }
  }

  private <Req, Res> Frame call(long sn, Api<Req, Res> api) {
    Req req = next().item(api.reqCodec());
    end();
    return new Frame.Call<>(sn, api, req);
  }

  private Frame returned(LongFunction<@Nullable Api<?, ?>> pendingApis) {
    long sn = sn();
    Api<?, ?> api = pendingApis.apply(sn);
    if (api == null) {
      return ignored();
    }
    try {
      Object res = next().item(api.resCodec());
      end();
      return new Frame.Return(sn, res);
    } catch (CodecException invalid) {
      return new Frame.Failure(sn, CallErrors.invalidResponse(CallErrors.describe(invalid)));
    }
  }

  private Frame failure() {
    long sn = sn();
    try {
      Object keys = next().any();
      end();
      return new Frame.Failure(sn, ErrorKeys.read(keys));
    } catch (CodecException invalid) {
      return new Frame.Failure(sn, CallErrors.invalidResponse(CallErrors.describe(invalid)));
    }
  }

  private Frame message() {
    Msg<?> msg = proto.msg(next().int64());
    if (msg != null) {
      boolean isTheirs = msg.mayComeFrom(pending == null ? Msg.From.CLIENT : Msg.From.SERVER);
      return isTheirs ? message(msg) : invalid(CallErrors.wrongSide(msg.name()).message());
    }
    // A client that is older than its server need not know each message.
    return pending == null ? invalid(CallErrors.INVALID_REQUEST) : ignored();
  }

  private <T> Frame message(Msg<T> msg) {
    T value = next().item(msg.codec());
    end();
    return new Frame.Message<>(msg, value);
  }

  private Frame cancel() {
    long sn = sn();
    end();
    return new Frame.Cancel(sn);
  }

  private Frame badMessage() {
    Object keys = next().any();
    end();
    Object message = keys instanceof Map<?, ?> map ? map.get("message") : null;
    return new Frame.BadMessage(message instanceof String text ? text : "");
  }

  private Frame ignored() {
    end();
    return IGNORED;
  }

  private Frame invalid(String message) {
    end();
    return new Frame.Invalid(message);
  }

  private long sn() {
    int at = in.offset();
    long sn = next().int64();
    if (sn < 1) {
      throw new CodecException("`" + sn + "` is not a serial number", "$[1]", at);
    }
    return sn;
  }

  private CborReader next() {
    if (!in.hasNext()) {
      throw new CodecException("the array is too short", "$", in.offset());
    }
    return in;
  }

  /** Skips what newer peers append, and ends the message. */
  private void end() {
    in.endArray(outer);
    in.end();
  }
}
