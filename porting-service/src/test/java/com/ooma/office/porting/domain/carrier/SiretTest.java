package com.ooma.office.porting.domain.carrier;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678200010", // the SIREN of the examples
        "73282932000074", // from INSEE's description of the numbers
        "35600000000048", // La Poste's seat, which keeps the usual rule
        "35600000049837", // one of its post offices, which does not
      })
  void takes_the_number_of_an_establishment(String digits) {
    assertEquals(digits, new Siret(digits).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678200011", // a slip in the last digit
        "12345678200100", // two digits changed places
        "35600000049838", // neither rule
        "73282932000004", // a sum of digits that divides by five is La Poste's only
        "12345678900007", // what fits, of what is no SIREN
        "00000000000000",
        "1234567820001",
        "123456782000100",
        "1234567820001O",
        ""
      })
  void refuses_what_is_none(String digits) {
    var refused = assertThrows(Refused.class, () -> new Siret(digits));

    assertEquals("not-a-siret", refused.code());
    assertEquals(List.of("/holder/siret"), pointers(refused));
  }

  @Test
  void is_of_the_company_that_holds_the_contract() {
    assertDoesNotThrow(() -> CarrierContract.Holder.of("Lumen", "123456782", "12345678200010"));
    assertDoesNotThrow(() -> CarrierContract.Holder.of("Lumen", "123456782", null));

    var refused =
        assertThrows(
            Refused.class, () -> CarrierContract.Holder.of("Lumen", "123456782", "73282932000074"));
    assertEquals("siret-of-another-company", refused.code());
    assertEquals(List.of("/holder/siret"), pointers(refused));
  }

  private static List<String> pointers(Refused refused) {
    return refused.faults().stream().map(Refused.Fault::pointer).toList();
  }
}
