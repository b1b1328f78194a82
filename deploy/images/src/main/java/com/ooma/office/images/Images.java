package com.ooma.office.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes the image of each service that `deploy/images/build` has laid out, and tells their
/// digests.
final class Images {

  private Images() {}

  /// @param arguments the folder with what was laid out, the version, what the base is called, and
  ///   the services
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var target = Path.of(arguments[0]);
    for (int i = 3; i < arguments.length; i++) {
      var image = image(target, arguments[i], arguments[1], arguments[2]);
      var tar = target.resolve(arguments[i] + "-service.tar");
      var digest = image.writeTo(tar);
      System.out.printf("%s %s, %d MB%n", image.name(), digest, Files.size(tar) / 1_000_000);
    }
  }

  private static ServiceImage image(Path target, String service, String version, String base) {
    var laidOut = target.resolve("repository");
    return new ServiceImage(
        "ooma-office/%s-service:%s".formatted(service, version),
        target.resolve("base"),
        target.resolve("runtime"),
        laidOut.resolve(service + "-service/target/quarkus-app"),
        laidOut.resolve("deploy/service.jvm"),
        target.resolve(service + "-bom.json"),
        Map.of(
            "org.opencontainers.image.title",
            service + "-service",
            "org.opencontainers.image.version",
            version,
            "org.opencontainers.image.base.name",
            base));
  }
}
