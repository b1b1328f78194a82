package com.ooma.office.support.application.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import com.ooma.office.support.application.webhook.port.WebhookQueue;
import com.ooma.office.support.application.webhook.port.WebhookSender;
import com.ooma.office.support.domain.webhook.EndpointAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliverWebhookTest {

  private static final UUID ENDPOINT = UUID.randomUUID();

  private final Queue queue = new Queue();
  private WebhookSender.Answer answer = new WebhookSender.Taken(204);

  @Test
  void what_is_taken_is_done_with_and_nothing_is_left() {
    queue.attempts = 1;

    assertTrue(deliver());
    assertFalse(deliver());

    assertEquals(List.of("taken 204"), queue.outcomes);
  }

  @Test
  void what_is_not_taken_is_sent_again_seven_times_and_then_given_up() {
    answer = new WebhookSender.NotTaken("HTTP 500");
    for (int attempt = 1; attempt <= 8; attempt++) {
      queue.attempts = attempt;
      assertFalse(deliver(), "it is left alone for a while");
    }

    assertEquals(
        List.of(
            "PT5S HTTP 500",
            "PT5M HTTP 500",
            "PT30M HTTP 500",
            "PT2H HTTP 500",
            "PT5H HTTP 500",
            "PT10H HTTP 500",
            "PT10H25M HTTP 500",
            "given up HTTP 500"),
        queue.outcomes);
  }

  @Test
  void an_endpoint_that_is_gone_is_told_nothing_more() {
    answer = new WebhookSender.Gone();
    queue.attempts = 1;

    deliver();

    assertEquals(List.of("gone"), queue.outcomes);
  }

  private boolean deliver() {
    return new DeliverWebhook(queue, _ -> answer, new Policy(), Clock.systemUTC())
        .handle(new DeliverWebhook.Command(ENDPOINT));
  }

  private static final class Policy implements WebhookPolicy {

    @Override
    public boolean innerNetwork() {
      return true;
    }

    @Override
    public String newSecret() {
      return "whsec_";
    }

    @Override
    public double chance() {
      return 0.5;
    }
  }

  private static final class Queue implements WebhookQueue {

    final List<String> outcomes = new ArrayList<>();

    /// Of what is due; nothing is if it is 0.
    int attempts;

    @Override
    public int fanOut(int limit) {
      return 0;
    }

    @Override
    public List<UUID> endpointsWithDue() {
      return List.of();
    }

    @Override
    public Optional<Due> takeOfAnyAccount(UUID endpointId, Duration lease, Instant now) {
      if (attempts == 0) {
        return Optional.empty();
      }
      var due =
          new Due(
              endpointId,
              UUID.randomUUID(),
              EndpointAddress.of("https://portal.example/", false),
              "{}",
              List.of(),
              attempts);
      attempts = 0;
      return Optional.of(due);
    }

    @Override
    public void taken(Due due, int status, Instant now) {
      outcomes.add("taken " + status);
    }

    @Override
    public void postpone(Due due, Duration pause, String why) {
      outcomes.add(pause + " " + why);
    }

    @Override
    public void giveUp(Due due, String why) {
      outcomes.add("given up " + why);
    }

    @Override
    public void gone(Due due) {
      outcomes.add("gone");
    }
  }
}
