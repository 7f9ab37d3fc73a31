import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether papers keep to PDF/UA-1: a line for each rule that one breaks. */
public class PaperRules {
  public static void main(String[] papers) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var rules = PDFAFlavour.fromString("ua1");
    var isSound = true;
    for (var path : papers) {
      try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(path), rules);
          var validator = Foundries.defaultInstance().createValidator(rules, false)) {
        var result = validator.validate(parser);
        isSound &= result.isCompliant();
        var broken = new TreeSet<String>();
        for (var look : result.getTestAssertions()) {
          if (look.getStatus() != TestAssertion.Status.FAILED) continue;
          broken.add(look.getRuleId().getClause() + ": " + look.getMessage());
        }
        for (var rule : broken) System.out.println(path + ": breaks PDF/UA-1, " + rule);
      }
    }
    System.exit(isSound ? 0 : 1);
  }
}
