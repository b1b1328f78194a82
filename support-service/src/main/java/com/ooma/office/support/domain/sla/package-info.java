/// How soon members are answered, in time in which somebody is there.
@NullMarked
package com.ooma.office.support.domain.sla;

import org.jspecify.annotations.NullMarked;
