import java.util.Random;
import java.util.UUID;

/** java Tokens.java FORMAT SEED COUNT [ALPHABET LENGTH]: tokens of java.util.Random, one a line. */
public class Tokens {
    static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public static void main(String[] args) {
        String format = args[0];
        long seed = Long.parseLong(args[1]);
        int count = Integer.parseInt(args[2]);
        String alphabet = args.length > 3 ? args[3] : ALPHABET.substring(0, 62);
        int length = args.length > 4 ? Integer.parseInt(args[4]) : 32;
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (format.equals("perToken")) {
                random = new Random(seed + 977L * i);
            }
            out.append(token(format, random, alphabet, length)).append('\n');
        }
        System.out.print(out);
    }

    static String token(String format, Random random, String alphabet, int length) {
        int m = alphabet.length();
        switch (format) {
            case "bytes": {
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                return hex(bytes);
            }
            case "base64url": {
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            }
            case "intAbsolute": return Integer.toString(Math.abs(random.nextInt()));
            case "intHex": return Integer.toHexString(random.nextInt());
            case "longHex": return Long.toHexString(random.nextLong());
            case "longHex16": return String.format("%016x", random.nextLong());
            case "longHex32": return String.format("%016x%016x", random.nextLong(), random.nextLong());
            case "longAbs": return Long.toString(Math.abs(random.nextLong()));
            case "longAbs36": return Long.toString(Math.abs(random.nextLong()), 36);
            case "intAbs": return Integer.toString(random.nextInt(Integer.MAX_VALUE));
            case "uuid": return new UUID(random.nextLong(), random.nextLong()).toString();
            case "uuidBytes": {
                byte[] bytes = new byte[16];
                random.nextBytes(bytes);
                long[] halves = halves(bytes);
                return new UUID(halves[0], halves[1]).toString();
            }
            case "uuid4": {
                byte[] bytes = new byte[16];
                random.nextBytes(bytes);
                bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
                bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
                long[] halves = halves(bytes);
                return new UUID(halves[0], halves[1]).toString();
            }
            case "uuid4Longs": {
                long most = random.nextLong() & ~0xf000L | 0x4000L;
                long least = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
                return new UUID(most, least).toString();
            }
            case "code6": return String.format("%06d", random.nextInt(1000000));
            case "code6Short": return String.valueOf(random.nextInt(1000000));
            case "code6From": return String.valueOf(100000 + random.nextInt(900000));
            case "code6Wrong": return String.format("%06d", random.nextInt(999999));
            case "code6Double": return String.valueOf((int) (random.nextDouble() * 900000) + 100000);
            default: break;
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            int index;
            switch (format) {
                case "nextInt": case "perToken": index = random.nextInt(m); break;
                case "nextIntRange": index = random.nextInt(0, m); break;
                case "double": index = (int) (random.nextDouble() * m); break;
                case "float": index = (int) (random.nextFloat() * m); break;
                case "abs": index = Math.abs(random.nextInt()) % m; break;
                default: throw new IllegalArgumentException(format);
            }
            text[i] = alphabet.charAt(index);
        }
        return new String(text);
    }

    static long[] halves(byte[] bytes) {
        long[] halves = new long[2];
        for (int i = 0; i < 16; i++) {
            halves[i / 8] = halves[i / 8] << 8 | bytes[i] & 0xff;
        }
        return halves;
    }

    static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(String.format("%02x", b));
        }
        return text.toString();
    }
}
