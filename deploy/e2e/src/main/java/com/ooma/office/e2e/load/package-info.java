/// Members, ops, carriers and phones as programs: what they ask of the suite, and how they repeat
/// it.
@NullMarked
package com.ooma.office.e2e.load;

import org.jspecify.annotations.NullMarked;
