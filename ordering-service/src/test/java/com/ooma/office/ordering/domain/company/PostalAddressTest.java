package com.ooma.office.ordering.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

  @ParameterizedTest
  @CsvSource({
    "75009, 75109, Paris",
    "75116, 75116, Paris 16e has two postal codes",
    "75008, 75056, Paris as one commune",
    "69002, 69382, Lyon",
    "13001, 13201, Marseille",
    "01000, 01053, Bourg-en-Bresse",
    "20000, 2A004, Ajaccio",
    "20200, 2B033, Bastia",
    "20169, 2A041, Bonifacio",
    "97400, 97411, Saint-Denis",
    "97133, 97701, Saint-Barthélemy",
    "97150, 97801, Saint-Martin",
    "98800, 98818, Nouméa",
  })
  void a_commune_is_served_under_its_departement(String postalCode, String insee, String place) {
    assertEquals(insee, address(postalCode, insee).inseeCode(), place);
  }

  /// Every pair of two départements in the files of La Poste and INSEE, with one of its communes;
  /// and two at airports.
  @ParameterizedTest
  @CsvSource({
    "01590, 39102, Chancia",
    "01200, 74109, Éloise",
    "05110, 04058, Claret",
    "05700, 26374, Villebois-les-Pins",
    "06260, 04170, La Rochette",
    "12210, 15241, La Trinitat",
    "13780, 83105, Riboux",
    "15230, 12280, Thérondels",
    "21340, 71085, Change",
    "27370, 76231, Elbeuf",
    "30750, 12168, Nant",
    "33220, 24335, Port-Sainte-Foy-et-Ponchapt",
    "34260, 12067, Le Clapier",
    "37160, 86042, Buxeuil",
    "42620, 03250, Saint-Pierre-Laval",
    "43450, 15105, Leyvaux",
    "48250, 07136, Laveyrune",
    "48500, 12237, Saint-Laurent-d'Olt",
    "52100, 51478, Saint-Eulien",
    "55120, 51507, Sainte-Menehould",
    "57410, 67088, Dehlingen",
    "62760, 80756, Thièvres",
    "75016, 92012, Boulogne-Billancourt",
    "82160, 12167, Najac",
    "94390, 91479, Paray-Vieille-Poste: Orly",
    "95700, 93073, Tremblay-en-France: Roissy",
    "95700, 77282, Mauregard: Roissy",
  })
  void or_under_a_neighbouring_one(String postalCode, String insee, String place) {
    assertEquals(insee, address(postalCode, insee).inseeCode(), place);
  }

  @ParameterizedTest
  @CsvSource({
    "75009, AAAAA",
    "75009, 57109",
    "75009, 13055",
    "75009, 2A004",
    "75009, 2C004",
    "75009, 75000",
    "75009, 7510",
    "75009, 75A09",
    "75009, 97411",
    "69002, 75109",
    "20000, 20004",
    "20000, 06088",
    "13001, 2A004",
    "97400, 97120",
    "97400, 75109",
    "98000, 99138",
    "00000, 00001",
    "99999, 99999",
    "96000, 96001",
  })
  void codes_that_no_place_has_are_refused(String postalCode, String insee) {
    assertEquals(
        "insee-code-mismatch",
        assertThrows(Refused.class, () -> address(postalCode, insee)).code());
  }

  @Property
  void whatever_is_sent_is_an_address_or_refused(
      @ForAll @StringLength(5) @NumericChars String postalCode, @ForAll String insee) {
    try {
      var address = address(postalCode, insee);
      assertTrue(address.inseeCode().matches("[0-9]{5}|2[AB][0-9]{3}"), insee);
    } catch (Refused refused) {
      assertEquals("insee-code-mismatch", refused.code());
    }
  }

  private static PostalAddress address(String postalCode, String insee) {
    return PostalAddress.of("1 rue de la Paix", postalCode, "Commune", insee);
  }
}
