/// What all who play a part in the outside world need: to read what is asked, to answer, to keep
/// notes.
@NullMarked
package com.ooma.office.local.world.desk;

import org.jspecify.annotations.NullMarked;
