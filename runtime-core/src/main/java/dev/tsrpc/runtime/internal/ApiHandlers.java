package dev.tsrpc.runtime.internal;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.ApiCallHandler;
import dev.tsrpc.runtime.ApiHandler;
import dev.tsrpc.runtime.AsyncApiHandler;
import dev.tsrpc.runtime.TsrpcException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The handlers of a server's apis, by name. Sees to it that each call gets an answer. */
public final class ApiHandlers {
  /** Is told what a handler threw without meaning to. */
  @FunctionalInterface
  public interface Failures {
    void failed(ApiCall<?, ?> call, Throwable cause);
  }

  private final Map<String, ApiCallHandler<?, ?>> handlers = new ConcurrentHashMap<>();
  private final Failures failures;
  private final boolean showsInnerErrors;

  /**
   * Creates an empty registry.
   *
   * @param showsInnerErrors whether callers see the message of an unexpected exception
   */
  public ApiHandlers(Failures failures, boolean showsInnerErrors) {
    this.failures = failures;
    this.showsInnerErrors = showsInnerErrors;
  }

  public <Req, Res> void implementApi(Api<Req, Res> api, ApiHandler<Req, Res> handler) {
    add(api, call -> call.succ(required(handler.handle(call))));
  }

  public <Req, Res> void implementApiAsync(Api<Req, Res> api, AsyncApiHandler<Req, Res> handler) {
    add(
        api,
        call -> {
          CompletionStage<? extends Res> stage = required(handler.handle(call));
          stage.whenComplete((res, failure) -> finish(call, res, failure));
        });
  }

  public <Req, Res> void implementApiCall(Api<Req, Res> api, ApiCallHandler<Req, Res> handler) {
    add(
        api,
        call -> {
          handler.handle(call);
          if (!call.isAnswered()) {
            throw new IllegalStateException("the handler returned without an answer");
          }
        });
  }

  /** Runs the handler of a call on this thread. Throws nothing. */
  public <Req, Res> void run(ApiCall<Req, Res> call) {
    // Handlers are added together with the Api that carries their types.
    @SuppressWarnings("unchecked")
    ApiCallHandler<Req, Res> handler =
        (ApiCallHandler<Req, Res>) handlers.get(call.service().name());
    if (handler == null) {
      call.error(CallErrors.unhandledApi(call.service().name()));
      return;
    }
    try {
      handler.handle(call);
    } catch (Throwable thrown) {
      fail(call, thrown);
    }
  }

  /** Answers a call with what its handler threw. */
  public void fail(ApiCall<?, ?> call, Throwable thrown) {
    if (thrown instanceof TsrpcException intended) {
      call.error(intended.error());
      return;
    }
    failures.failed(call, thrown);
    call.error(CallErrors.internalError(showsInnerErrors ? thrown.toString() : null));
  }

  private <Req, Res> void add(Api<Req, Res> api, ApiCallHandler<Req, Res> handler) {
    if (handlers.putIfAbsent(api.name(), handler) != null) {
      throw new IllegalStateException("Already exist handler for API: " + api.name());
    }
  }

  private <Req, Res> void finish(
      ApiCall<Req, Res> call, @Nullable Res res, @Nullable Throwable failure) {
    if (failure != null) {
      fail(
          call,
          failure instanceof CompletionException && failure.getCause() != null
              ? failure.getCause()
              : failure);
    } else if (res == null) {
      fail(call, new NullPointerException("the handler gave null"));
    } else {
      call.succ(res);
    }
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new NullPointerException("the handler returned null");
    }
    return value;
  }
}
