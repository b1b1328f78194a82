package com.ooma.office.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.setup.Workshop;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  private static final Path REPOSITORY = Path.of("/repository");

  @Test
  void plays_the_story_on_kept_data_and_stays_up_unless_told_otherwise() {
    var options = Options.parse(REPOSITORY);
    assertTrue(options.story());
    assertFalse(options.exit());
    assertFalse(options.help());
    assertEquals(
        new StackOptions(
            REPOSITORY,
            Path.of("/repository/deploy/local/data"),
            new Ports(8080),
            1,
            1,
            false,
            false,
            Optional.empty(),
            Workshop.EMPTY,
            Optional.empty()),
        options.stack());
  }

  @Test
  void takes_everything_at_once() {
    var line =
        "--fresh --exit --no-story --verbose --instances 2 --port 9080 --data /elsewhere --traces http://localhost:4318 --help";
    assertEquals(
        new Options(
            new StackOptions(
                REPOSITORY,
                Path.of("/elsewhere"),
                new Ports(9080),
                2,
                1,
                true,
                true,
                Optional.empty(),
                Workshop.EMPTY,
                Optional.of(URI.create("http://localhost:4318"))),
            false,
            true,
            true),
        Options.parse(REPOSITORY, line.split(" ")));
  }

  @Test
  void leaves_out_and_debugs_the_services_that_are_named() {
    var options =
        Options.parse(
            REPOSITORY, "--without ordering --without billing --debug porting".split(" "));

    assertEquals(
        new Workshop(
            Set.of(OfficeService.ORDERING, OfficeService.BILLING), Set.of(OfficeService.PORTING)),
        options.stack().workshop());
    assertFalse(options.story(), "the story needs all five");
  }

  @ParameterizedTest
  @CsvSource({
    "--without ordring, 'There is no service ordring; there are ordering, provisioning, porting, support, billing.'",
    "--debug, --debug needs a value.",
    "--traces here, '--traces takes an address such as http://localhost:4318, not here.'",
    "--frehs, There is no option --frehs.",
    "--port, --port needs a value.",
    "--port eighty, '--port takes a number from 1100 to 65000, not eighty.'",
    "--port 65001, '--port takes a number from 1100 to 65000, not 65001.'",
    "--instances 4, '--instances takes a number from 1 to 3, not 4.'",
    "--instances two, '--instances takes a number from 1 to 3, not two.'",
    "--port 1099, '--port takes a number from 1100 to 65000, not 1099.'"
  })
  void says_what_is_wrong_with_an_option(String line, String answer) {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> Options.parse(REPOSITORY, line.split(" ")));
    assertEquals(answer, refused.getMessage());
  }

  @Test
  void the_ports_of_two_stacks_a_hundred_apart_do_not_meet() {
    var ports = new Ports(8080).purposes(3, 3);
    var others = new Ports(8180).purposes(3, 3);
    assertEquals(26, ports.size());
    assertTrue(ports.keySet().stream().noneMatch(others::containsKey));
  }
}
