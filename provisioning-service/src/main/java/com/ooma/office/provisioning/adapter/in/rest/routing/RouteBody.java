package com.ooma.office.provisioning.adapter.in.rest.routing;

import com.ooma.office.kernel.web.language.Wording;
import com.ooma.office.provisioning.application.routing.ExplainCall;
import com.ooma.office.provisioning.domain.reception.KeyAction;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.reception.MenuKey;
import com.ooma.office.provisioning.domain.routing.CallRouter;
import com.ooma.office.provisioning.domain.routing.Route;
import com.ooma.office.provisioning.domain.routing.Step;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a call goes, as it is shown.
final class RouteBody {

  private RouteBody() {}

  @Schema(name = "CallRoute")
  record Explained(
      @Schema(description = "The moment of the call") Instant at,
      @Schema(description = "When the clock has it go elsewhere; absent if that is not in sight")
          @Nullable Instant until,
      List<StepView> steps) {

    static Explained of(ExplainCall.Explained explained, Wording wording) {
      return new Explained(
          explained.at(), explained.until(), RouteBody.steps(explained.route(), wording));
    }
  }

  @Schema(name = "CallRouteStep")
  record StepView(
      Step.Action action,
      @Schema(description = "On what the step depends") Step.When when,
      @Schema(description = "The extension or number it is about", examples = "2001")
          String subject,
      @Schema(description = "Why, for programs") Step.Rule rule,
      @Schema(description = "Why, for people", examples = "Le poste sonne.") String reason,
      @Schema(
              description = "The setting that says so, by its path below `telephony/`",
              examples = "users/2001/forwarding")
          @Nullable String setting,
      @Schema(description = "How long it is tried; absent if that has no end")
          @Nullable Integer seconds,
      @Schema(description = "The extensions that ring; only if it is several")
          @Nullable List<String> members,
      @Schema(description = "What is read out; only for a menu") @Nullable String greeting,
      @Schema(description = "What is played instead of it, if the company recorded it")
          @Nullable UUID greetingRecording,
      @Schema(description = "What the caller may press; only for a menu")
          @Nullable List<Choice> choices) {

    static StepView of(Step step, Wording wording) {
      var menu = step.menu();
      return new StepView(
          step.action(),
          step.when(),
          step.subject(),
          step.rule(),
          wording.of("route-" + step.rule()),
          step.setting(),
          step.seconds() == 0 ? null : step.seconds(),
          step.members().isEmpty() ? null : step.members(),
          menu == null ? null : menu.greeting().text(),
          menu == null ? null : menu.greeting().recording(),
          menu == null ? null : RouteBody.choices(menu));
    }
  }

  @Schema(name = "MenuChoice")
  record Choice(
      int key,
      @Schema(description = "`TRANSFER`, `DIAL_BY_NAME` or `ANNOUNCEMENT`") String action,
      @Schema(description = "Whose voicemail or line a transfer reaches")
          Target.@Nullable Kind kind,
      @Nullable String extension,
      @Schema(description = "What an announcement says") @Nullable String text,
      @Schema(description = "What is played instead of the text") @Nullable UUID recording) {

    static Choice of(MenuKey key) {
      return switch (key.action()) {
        case KeyAction.Transfer(var to) ->
            new Choice(key.key(), "TRANSFER", to.kind(), to.extension(), null, null);
        case KeyAction.DialByName _ ->
            new Choice(key.key(), "DIAL_BY_NAME", null, null, null, null);
        case KeyAction.Announcement(var message) ->
            new Choice(key.key(), "ANNOUNCEMENT", null, null, message.text(), message.recording());
      };
    }
  }

  @Schema(name = "CallRouteTimeline")
  record Timeline(
      @Schema(description = "The moments at which the answer changes, the first one first")
          List<Turn> items) {

    static Timeline of(List<CallRouter.Turn> turns, Wording wording) {
      return new Timeline(
          turns.stream()
              .map(turn -> new Turn(turn.from(), RouteBody.steps(turn.route(), wording)))
              .toList());
    }
  }

  @Schema(name = "CallRouteTurn")
  record Turn(Instant from, List<StepView> steps) {}

  private static List<StepView> steps(Route route, Wording wording) {
    return route.steps().stream().map(step -> StepView.of(step, wording)).toList();
  }

  static List<Choice> choices(Menu menu) {
    return menu.keys().stream().map(Choice::of).toList();
  }
}
