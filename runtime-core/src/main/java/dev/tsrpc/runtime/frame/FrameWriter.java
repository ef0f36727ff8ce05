package dev.tsrpc.runtime.frame;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.CodecException;
import java.util.Map;

/**
 * Makes the bytes of frames. For any number of threads. Each method that takes a value throws a
 * {@link CodecException} with the path to what is outside its type.
 */
public final class FrameWriter {
  static final int HEARTBEAT = 0;
  static final int CALL = 1;
  static final int RETURN = 2;
  static final int ERROR = 3;
  static final int MESSAGE = 4;
  static final int CANCEL = 5;
  static final int BAD_MESSAGE = 6;

  private FrameWriter() {}

  /** {@code 0}, as in TSRPC. */
  public static byte[] heartbeat() {
    return new byte[] {HEARTBEAT};
  }

  /** {@code [1, sn, apiId, req]}. */
  public static <Req> byte[] call(long sn, Api<Req, ?> api, Req req) {
    CborWriter out = new CborWriter();
    out.beginArray(4).int32(CALL).int64(sn).int32(api.id()).item(api.reqCodec(), req).endArray();
    return out.toByteArray();
  }

  /** {@code [2, sn, res]}. */
  public static <Res> byte[] returned(long sn, Api<?, Res> api, Res res) {
    CborWriter out = new CborWriter();
    out.beginArray(3).int32(RETURN).int64(sn).item(api.resCodec(), res).endArray();
    return out.toByteArray();
  }

  /**
   * {@code [3, sn, {"message": …, "type": …, "code"?: …, …}]}.
   *
   * @throws CodecException if the error's extra keys hold something else than JDK values
   */
  public static byte[] error(long sn, TsrpcError error) {
    CborWriter out = new CborWriter();
    out.beginArray(3).int32(ERROR).int64(sn).any(ErrorKeys.write(error)).endArray();
    return out.toByteArray();
  }

  /** {@code [4, msgId, msg]}. */
  public static <T> byte[] message(Msg<T> msg, T value) {
    CborWriter out = new CborWriter();
    out.beginArray(3).int32(MESSAGE).int32(msg.id()).item(msg.codec(), value).endArray();
    return out.toByteArray();
  }

  /** {@code [5, sn]}. */
  public static byte[] cancel(long sn) {
    CborWriter out = new CborWriter();
    out.beginArray(2).int32(CANCEL).int64(sn).endArray();
    return out.toByteArray();
  }

  /** {@code [6, {"message": …}]}. */
  public static byte[] badMessage(String message) {
    CborWriter out = new CborWriter();
    out.beginArray(2).int32(BAD_MESSAGE).any(Map.of("message", message)).endArray();
    return out.toByteArray();
  }
}
