package com.ooma.office.testing.architecture.offender.crowds.domain.seat;

/// With seventeen neighbours it is no crowd: what the compiler makes of an enum is no type of ours.
public enum Seat {
  FREE;

  public static Seat[] all() {
    return values();
  }
}

class Neighbour1 {}

class Neighbour2 {}

class Neighbour3 {}

class Neighbour4 {}

class Neighbour5 {}

class Neighbour6 {}

class Neighbour7 {}

class Neighbour8 {}

class Neighbour9 {}

class Neighbour10 {}

class Neighbour11 {}

class Neighbour12 {}

class Neighbour13 {}

class Neighbour14 {}

class Neighbour15 {}

class Neighbour16 {}

class Neighbour17 {}
