package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.codec.Codec;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Generated sources, compiled as strictly as can be against the runtime alone, and loaded. */
final class CompiledSources {
  private final ClassLoader classes;

  private CompiledSources(ClassLoader classes) {
    this.classes = classes;
  }

  static CompiledSources of(List<GeneratedFile> files, Path folder) throws Exception {
    List<Path> sources = new ArrayList<>();
    for (GeneratedFile file : files) {
      Path source = folder.resolve("src").resolve(file.path());
      Files.createDirectories(source.getParent());
      sources.add(Files.writeString(source, file.content()));
    }
    Path output = Files.createDirectories(folder.resolve("classes"));
    assertThat(messages(sources, output)).isEmpty();
    URL[] urls = {output.toUri().toURL()};
    return new CompiledSources(new URLClassLoader(urls, Codec.class.getClassLoader()));
  }

  private static List<String> messages(List<Path> sources, Path output)
      throws IOException, URISyntaxException, MalformedURLException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    String classPath = location(Codec.class) + File.pathSeparator + location(NullMarked.class);
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-cp",
            classPath,
            "-d",
            output.toString());
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(messages, null, null)) {
      compiler
          .getTask(
              null, manager, messages, options, null, manager.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return messages.getDiagnostics().stream().map(Object::toString).toList();
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, classes);
  }

  /** Returns the only instance of a codec. */
  @SuppressWarnings("unchecked") // its type is known to the test alone
  Codec<Object> codec(String name) throws ReflectiveOperationException {
    return (Codec<Object>) type(name).getField("INSTANCE").get(null);
  }

  /** Returns a constant of an enum. */
  Object constant(String type, String name) throws ReflectiveOperationException {
    return type(type).getField(name).get(null);
  }

  /** Returns a new builder of a record. */
  RecordBuilder builder(String type) throws ReflectiveOperationException {
    return new RecordBuilder(type(type).getMethod("builder").invoke(null));
  }

  /** A generated builder. */
  record RecordBuilder(Object builder) {
    RecordBuilder set(String name, @Nullable Object value) throws ReflectiveOperationException {
      for (Method method : builder.getClass().getMethods()) {
        if (method.getName().equals(name) && method.getParameterCount() == 1) {
          method.invoke(builder, value);
          return this;
        }
      }
      throw new NoSuchMethodException(name);
    }

    Object build() throws ReflectiveOperationException {
      return builder.getClass().getMethod("build").invoke(builder);
    }
  }
}
