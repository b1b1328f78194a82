package com.ooma.office.e2e.load.company;

import com.ooma.office.local.world.carrier.OldLine;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/// Lines that a company wants to bring along, each in the place of a number that it was given.
///
/// @param other a line of the same contract that stays: the main number, or what becomes it
/// @param replaced as many as `lines`
public record PortWish(
    String carrier,
    Type type,
    List<OldLine> lines,
    OldLine other,
    List<String> replaced,
    boolean keepTemporary) {

  /// How much of a contract moves; each has rules of its own for the list and the main number.
  public enum Type {
    ISOLATED(1, 1),
    FULL(2, 3),
    PARTIAL_SIMPLE(1, 2),
    PARTIAL_COMPLEX(1, 2);

    private final int least;
    private final int most;

    Type(int least, int most) {
      this.least = least;
      this.most = most;
    }

    /// Those for which `numbers` are enough.
    static List<Type> of(int numbers) {
      return Stream.of(values()).filter(type -> type.least <= numbers).toList();
    }

    int least() {
      return least;
    }

    int size(int numbers) {
      return Math.min(most, numbers);
    }
  }

  public JsonObject body() {
    var main = type == Type.PARTIAL_SIMPLE ? other : lines.getFirst();
    var body =
        new JsonObject()
            .put("carrier", carrier)
            .put("carrierAccountNumber", "CLI-4711")
            .put("lineType", "LANDLINE")
            .put("portType", type.name())
            .put("mainNumber", main.e164())
            .put("numbers", numbers())
            .put("holder", new JsonObject().put("name", "Atelier SAS").put("siren", "123456782"))
            .put("serviceAddress", Letters.address("12 rue des Archives", "75004"))
            .put("keepTemporary", keepTemporary)
            .put(
                "mandate",
                new JsonObject().put("signedBy", "Camille Martin").put("accepted", true));
    if (type == Type.PARTIAL_COMPLEX) {
      body.put("remainingMainNumber", other.e164());
    }
    return body;
  }

  private JsonArray numbers() {
    var numbers = new JsonArray();
    for (int i = 0; i < lines.size(); i++) {
      numbers.add(
          new JsonObject()
              .put("number", lines.get(i).e164())
              .put("rio", lines.get(i).rio())
              .put("replaces", replaced.get(i)));
    }
    return numbers;
  }
}
