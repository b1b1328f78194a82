package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.FindNumbers;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions of a member company about its own telephone system.
public interface FindTelephony {

  /// Lowest extension first.
  List<ExtensionView> extensions(UUID accountId);

  /// Lowest number first.
  List<MappingView> numberMappings(UUID accountId);

  record ExtensionView(
      String extension,
      @Nullable String userName,
      UUID seatId,
      List<NumberView> numbers,
      PhoneView phone) {}

  /// @param isDefault whether calls from the seat show it
  record NumberView(
      PhoneNumber number, boolean isDefault, Origin origin, FindNumbers.State state) {}

  record PhoneView(String mac, PhoneState state) {}

  /// @param seatId of the user whose phone or fax it reaches, absent for all else
  /// @param isAdditional whether the company pays for it besides its seats
  record MappingView(
      PhoneNumber number,
      DestinationKind destination,
      String extension,
      @Nullable UUID seatId,
      boolean isDefault,
      boolean isAdditional,
      Origin origin,
      FindNumbers.State state) {}

  enum DestinationKind {
    RECEPTIONIST,
    USER,
    RING_GROUP,
    CONFERENCE,
    FAX
  }
}
