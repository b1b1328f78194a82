/// A member company and those it deals with: what it has, what it writes, and how its days pass.
@NullMarked
package com.ooma.office.e2e.load.company;

import org.jspecify.annotations.NullMarked;
