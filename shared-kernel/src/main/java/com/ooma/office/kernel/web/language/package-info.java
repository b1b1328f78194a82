/// In which language an answer speaks to people, and the words it uses.
package com.ooma.office.kernel.web.language;
