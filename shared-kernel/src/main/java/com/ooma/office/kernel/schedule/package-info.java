/// What is done because time passes: due work taken one by one, and what happens to it when a round
/// fails or the service ends.
@NullMarked
package com.ooma.office.kernel.schedule;

import org.jspecify.annotations.NullMarked;
