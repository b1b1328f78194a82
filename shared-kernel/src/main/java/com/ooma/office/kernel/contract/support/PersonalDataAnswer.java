package com.ooma.office.kernel.contract.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a service answers when a company asks about a person or itself, or wants one forgotten.
/// Nothing in it says who the person is to anybody but the asker.
///
/// @param part which of `parts` this is, from 1 on; large answers come in several
/// @param data of an export: a part of the service's JSON, sealed in Base64 with the key of the
///   request; absent from the answer to an erasure
/// @param held whether nothing was erased because the person is a user, reads for the company, or
///   waits for an answer
/// @param erased how many things of each kind were erased
/// @param kept how many things of each kind stay, because law requires it or they are in use
public record PersonalDataAnswer(
    int part,
    int parts,
    @Nullable String data,
    boolean held,
    List<Count> erased,
    List<Count> kept) {

  /// @param kind such as `SEAT` or `TICKET`
  public record Count(String kind, int count) {}
}
