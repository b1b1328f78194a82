/// What handing numbers back needs of the outside.
@NullMarked
package com.ooma.office.porting.application.handback.port;

import org.jspecify.annotations.NullMarked;
