/// In which language an answer speaks to people, and the words it uses.
@NullMarked
package com.ooma.office.kernel.web.language;

import org.jspecify.annotations.NullMarked;
