package com.ooma.office.e2e.release;

import com.ooma.office.e2e.load.company.Letters;

/// Fills what provisioning has for users who record something and send faxes.
final class PhoneDesk {

  private static final String EXTENSION =
      """
      SELECT extension FROM provisioning.extension
      WHERE account_id = '%s' AND user_name = 'Camille Martin'
      """;

  private static final String A_PAGE =
      """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[3 0 R]/Count 1>>
      endobj
      3 0 obj
      <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>
      endobj
      trailer
      <</Root 1 0 R>>
      %%EOF
      """;

  private final StoryCompany company;

  PhoneDesk(StoryCompany company) {
    this.company = company;
  }

  void work() throws Exception {
    var telephony = "/v1/accounts/" + company.account() + "/telephony";
    company
        .member()
        .post(
            telephony + "/recordings?name=Accueil&rightsConfirmed=true",
            "audio/wav",
            Letters.A_SECOND_OF_SOUND);
    var user = telephony + "/users/" + company.awaitText(EXTENSION);
    company.member().post(user + "/faxes?to=%2B33199000012", "application/pdf", A_PAGE);
  }
}
