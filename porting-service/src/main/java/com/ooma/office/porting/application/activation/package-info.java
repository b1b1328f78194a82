/// Switched numbers at the voice platform, which takes their calls from then on.
@NullMarked
package com.ooma.office.porting.application.activation;

import org.jspecify.annotations.NullMarked;
