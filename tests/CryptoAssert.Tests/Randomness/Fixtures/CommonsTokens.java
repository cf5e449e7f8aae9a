import java.util.Random;
import org.apache.commons.lang3.RandomStringUtils;

/** java -cp commons-lang3-3.12.0.jar CommonsTokens.java LENGTH SEED COUNT: what RandomStringUtils.randomAlphanumeric does, with a seed. */
public class CommonsTokens {
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[1]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            System.out.println(RandomStringUtils.random(Integer.parseInt(args[0]), 0, 0, true, true, null, random));
        }
    }
}
