package com.ooma.office.local.process;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.local.setup.StackOptions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// What the launcher knows of a service: a jar that listens where its settings file says, answers
/// `/q/health/ready`, logs JSON, and ends when told to.
public final class FakeService {

  private FakeService() {}

  /// A repository in which all five services were built, all of them this one.
  public static Path repository(Path folder) throws IOException {
    var flags = ServiceCommand.flags(folder);
    Files.createDirectories(flags.getParent());
    Files.copy(
        ServiceCommand.flags(StackOptions.repositoryAround(Path.of(""))),
        flags,
        StandardCopyOption.REPLACE_EXISTING);
    for (var service : OfficeService.values()) {
      var jar = ServiceCommand.jar(folder, service);
      Files.createDirectories(jar.getParent());
      var manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Listening.class.getName());
      try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
        var name = Listening.class.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (var in = Listening.class.getClassLoader().getResourceAsStream(name)) {
          in.transferTo(out);
        }
      }
    }
    return folder;
  }

  /// A service process that runs this class, with its settings in `folder`.
  public static ChildProcess process(
      OfficeService service, Ports ports, Path folder, Console console) throws IOException {
    var instance = new ServiceInstance(service, 1);
    var settings = ServiceCommand.settings(folder, instance);
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "quarkus.http.port=" + ports.of(service) + "\n");
    return new ChildProcess(
        "The " + service.id() + " service",
        List.copyOf(ServiceCommand.of(repository(folder), folder, instance)),
        new ServiceLog(service.id(), folder.resolve("service.log"), console, false),
        console,
        new ServiceReadiness(ports.of(service)),
        """
        Start it again with
            curl -X POST http://localhost:%d/sandbox/services/%s/start\
        """
            .formatted(ports.gateway(), service.id()));
  }

  /// Alone in its jar: it needs nothing but the JDK.
  static final class Listening {

    private Listening() {}

    public static void main(String[] arguments) throws IOException {
      var settings = new Properties();
      try (var file =
          Files.newBufferedReader(
              Path.of(URI.create(System.getProperty("quarkus.config.locations"))))) {
        settings.load(file);
      }
      int port = Integer.parseInt(settings.getProperty("quarkus.http.port"));
      var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
      server.createContext("/q/health/ready", exchange -> exchange.sendResponseHeaders(200, -1));
      server.createContext("/die", exchange -> Runtime.getRuntime().halt(3));
      server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye")));
      System.out.println("plain line");
      System.out.println(
          """
          {"timestamp":"2026-11-03T09:15:02+01:00","level":"INFO","loggerName":"a.b.Relay","message":"up"}\
          """);
      System.out.println(
          """
          {"timestamp":"2026-11-03T09:15:03+01:00","level":"WARN","loggerName":"a.b.Relay","message":"slow"}\
          """);
    }
  }
}
