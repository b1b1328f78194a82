/// Others' ways to do the same, measured in turns with ours.
@NullMarked
package com.ooma.office.bench.peer;

import org.jspecify.annotations.NullMarked;
