package com.ooma.office.provisioning.domain.routing;

import com.ooma.office.provisioning.domain.routing.Step.Action;
import com.ooma.office.provisioning.domain.routing.Step.Rule;
import com.ooma.office.provisioning.domain.routing.Step.When;
import com.ooma.office.provisioning.domain.settings.Forwarding;

/// What happens to a call for one user, until it leaves him.
final class DeskSteps {

  private final Desk desk;
  private final Forwarding forwarding;
  private final Way way;
  private boolean forwarded;

  DeskSteps(Desk desk, Way way) {
    this.desk = desk;
    this.forwarding = desk.settings().forwarding();
    this.way = way;
  }

  /// @return whether the call may go on to the number that the user forwards to
  boolean add(When when) {
    if (forwarding.has(Forwarding.When.ALWAYS)) {
      always(when);
    } else if (isUndisturbed()) {
      undisturbed(when);
    } else {
      ring(when);
      forwardIf(Forwarding.When.BUSY, Rule.FORWARD_BUSY, When.IF_BUSY);
      forwardIf(Forwarding.When.NO_ANSWER, Rule.FORWARD_NO_ANSWER, When.IF_NOT_ANSWERED);
      forwardIf(Forwarding.When.UNREACHABLE, Rule.FORWARD_UNREACHABLE, When.IF_UNREACHABLE);
      if (forwarding.when().size() < 3 || forwarding.confirmByKey()) {
        takeMessage(Rule.VOICEMAIL, When.OTHERWISE);
      }
    }
    return forwarded;
  }

  /// What is always forwarded is so with do-not-disturb, too: nobody is disturbed by it.
  private void always(When when) {
    if (forwarding.ringTogether() && !isUndisturbed()) {
      ring(when);
      forward(Rule.FORWARD_ALWAYS, When.TOGETHER);
    } else {
      forward(Rule.FORWARD_ALWAYS, when);
    }
    takeUnconfirmed();
  }

  /// Who doesn't want to be disturbed is busy to callers.
  private void undisturbed(When when) {
    if (forwarding.has(Forwarding.When.BUSY)) {
      forward(Rule.DO_NOT_DISTURB, when);
      takeUnconfirmed();
    } else {
      takeMessage(Rule.DO_NOT_DISTURB, when);
    }
  }

  private void ring(When when) {
    int seconds = desk.settings().voicemail().delaySeconds();
    var rule = desk.cut() ? Rule.OUTSIDE_SUSPENDED : Rule.EXTENSION;
    way.add(Action.RING, rule, when, desk.extension(), desk.path(), seconds);
    var phone = desk.settings().calls().externalPhone();
    if (phone != null) {
      way.add(
          Action.CALL_NUMBER,
          Rule.EXTERNAL_PHONE,
          When.TOGETHER,
          phone.e164(),
          desk.callsPath(),
          seconds);
    }
  }

  private void forwardIf(Forwarding.When moment, Rule rule, When when) {
    if (forwarding.has(moment)) {
      forward(rule, when);
    }
  }

  private void forward(Rule rule, When when) {
    var number = forwarding.number();
    if (number != null) {
      forwarded = true;
      way.add(Action.FORWARD, rule, when, number.e164(), desk.forwardingPath(), 0);
    }
  }

  /// Nobody pressed the key that confirms.
  private void takeUnconfirmed() {
    if (forwarding.confirmByKey()) {
      takeMessage(Rule.VOICEMAIL, When.OTHERWISE);
    }
  }

  private void takeMessage(Rule rule, When when) {
    way.add(Action.TAKE_MESSAGE, rule, when, desk.extension(), desk.voicemailPath(), 0);
  }

  private boolean isUndisturbed() {
    return desk.settings().calls().doNotDisturb();
  }
}
