// java SecureTokens.java: 200 tokens of 32 characters of 62, by SecureRandom
import java.security.SecureRandom;

class SecureTokens {
    public static void main(String[] args) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 200; i++) {
            StringBuilder token = new StringBuilder();
            for (int j = 0; j < 32; j++) token.append(letters.charAt(random.nextInt(62)));
            System.out.println(token);
        }
    }
}
