package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState.InUse;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Failed;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Reason;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent.Taken;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers were ported to us: each reaches whom the temporary one reached and takes its place, and
/// the temporary one goes, or stays as a further number. Of several for one the first takes it. The
/// others are told what came of it.
@UseCase
public class CompletePort {

  public record Replacement(PhoneNumber number, PhoneNumber replaces) {}

  public record Command(
      UUID accountId,
      UUID portRequestId,
      Instant completedAt,
      List<Replacement> replacements,
      boolean keepTemporary) {}

  private final Numbers numbers;
  private final Offices offices;
  private final Clock clock;

  public CompletePort(Numbers numbers, Offices offices, Clock clock) {
    this.numbers = numbers;
    this.offices = offices;
    this.clock = clock;
  }

  public void handle(Command command) {
    var office = offices.findOrOpenForUpdate(command.accountId());
    var port = new Port(command, office, findAll(command.replacements()));
    command.replacements().forEach(port::effect);
    numbers.save(port.changed.values());
    office.portCompleted(command.portRequestId(), port.taken, port.failed, clock.instant());
    offices.save(office);
  }

  private Map<PhoneNumber, PoolNumber> findAll(List<Replacement> replacements) {
    var named =
        replacements.stream()
            .flatMap(replacement -> Stream.of(replacement.number(), replacement.replaces()))
            .distinct()
            .toList();
    return numbers.findForUpdate(named).stream()
        .collect(Collectors.toMap(PoolNumber::number, Function.identity()));
  }

  /// One port on its way into the tables.
  private static final class Port {

    private final Command command;
    private final Office office;
    private final Map<PhoneNumber, PoolNumber> known;
    private final Map<PhoneNumber, PoolNumber> changed = new LinkedHashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    Port(Command command, Office office, Map<PhoneNumber, PoolNumber> known) {
      this.command = command;
      this.office = office;
      this.known = known;
    }

    /// A number that is in use with us stays where it is until people have looked; one whose
    /// predecessor the account doesn't have goes to the receptionist: it is the member's now, and
    /// calls to it must arrive somewhere.
    void effect(Replacement asked) {
      var ported = known.getOrDefault(asked.number(), PoolNumber.fresh(asked.number()));
      if (ported.isInUse()) {
        failed.add(new Failed(asked.number(), asked.replaces(), Reason.NUMBER_IN_USE));
      } else {
        take(asked, ported);
      }
    }

    private void take(Replacement asked, PoolNumber ported) {
      var account = command.accountId();
      var temporary = known.get(asked.replaces());
      boolean stays = command.keepTemporary();
      if (temporary == null
          || !(temporary.state() instanceof InUse(var owner, var place, _, _))
          || !owner.equals(account)) {
        failed.add(new Failed(asked.number(), asked.replaces(), Reason.REPLACES_UNKNOWN));
        var receptionist = new Destination.Receptionist();
        put(ported.portedIn(account, receptionist, command.completedAt()));
        taken.add(office.takePorted(asked.number(), asked.replaces(), stays));
        return;
      }
      put(ported.portedIn(account, place, command.completedAt()));
      taken.add(office.takePorted(asked.number(), asked.replaces(), stays));
      if (!stays) {
        changed.putIfAbsent(temporary.number(), temporary.cooling(command.completedAt()));
      }
    }

    private void put(PoolNumber number) {
      changed.put(number.number(), number);
    }
  }
}
