package com.ooma.office.local.world.portal;

import com.ooma.office.local.world.desk.Notebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom one can be at the sandbox's provider: the residents, and who was added.
final class People {

  private final Notebook added;

  People(Notebook added) {
    this.added = added;
  }

  /// Who came last is first.
  List<Person> all() {
    var newcomers = added.all().stream().map(entry -> Person.of(entry.getValue())).toList();
    return Stream.concat(newcomers.reversed().stream(), Person.residents().stream()).toList();
  }

  Optional<Person> find(String id) {
    return all().stream().filter(person -> person.id().equals(id)).findFirst();
  }

  void add(Person person) {
    if (find(person.id()).isEmpty()) {
      added.write(person.id(), person.toJson());
    }
  }
}
