/// What papers need of the outside.
@NullMarked
package com.ooma.office.porting.application.paper.port;

import org.jspecify.annotations.NullMarked;
