using System.Globalization;
using System.Numerics;

namespace CryptoAssert.Tests.Keys;

/// <summary>
/// Moduli that the projects of the field test themselves with: google/paranoid_crypto, badkeys, crocs-muni/roca.
/// </summary>
internal static class PublishedModuli
{
    /// <summary>paranoid_crypto good_rsa2.</summary>
    public static BigInteger Good { get; } = Hex("""
        b0e934a77594d3b00131d02181a2d74fb1af33b633a0ff36203aafd81b676f1abd0b1aaa9e608a366cebec5d3afba0b065392f19b62a1076
        3694c7d65856d468177929c2f514b68a686485803cba2147a54336f64a1f04ca1c6899545a117b2d7f08b9850b3f6fc844e99682b6159ba8
        77573e3e6441c16b241b7ea54464d639bc792c8f1c0dc70eef39e4e6a4a324d4cab2146fd88acbe5bc4967efc6f1a75dae1648d531ed20b6
        45027b9458c3be8eb1f7ac0b50cc0f7bcc38dd00c1c91d2d690bc8a74832745830f6f59d495948eaecf9a61face441efe3df965e794b8a28
        51d02ac6c23ff3effccd8d21bd8be673b1fc18cdf479e464a041e44edadfacb3
        """);

    /// <summary>paranoid_crypto bad_rsa_gcd1, a ROCA key.</summary>
    public static BigInteger SharedPrime1 { get; } = Hex("""
        c2bda848502305ac2a6420f7ac2a8dc6829da3d981daa1a3e738c9059b7fc8a7059cdc740b9baa6392476030b801ef9518d15744a0f63c49
        e28df680f0c809bb552473e65c449c6acfbc83c657989017345e3b1bd5dff2ba22b197a347e66ea663fde7c68481da0cb5459d4ad749de5e
        37507d826a2f5b8648abcefa6f92fe4c671a6a1b3d4a5dd0621dbf5d68bf3c50a064389fe213eea5e7c94978308878d297947fe7614db86a
        83b413cbb2f0495191bdbbfb4a635865575d67b8ecafb69aaac2fe356e571c23aa3e4493aff9a50d98dd49b6ce1ffa284ff7b433aefcbba6
        7b832c767eef5ab50d5c5920a6802ffa06bd53808937820a85f2b7f483fb6e01
        """);

    /// <summary>paranoid_crypto bad_rsa_gcd2, a ROCA key.</summary>
    public static BigInteger SharedPrime2 { get; } = Hex("""
        988487d384880336ce459bd6d6e3744ba8e536dd03d3ac7f764afe8e4d44303a97429a142ed0649e7c3095c3048363cc06b1ee1012de216e
        a60f79b9a123616b456fe4659f9369a5c70e7a2c4982efbcd3e467970b269167541d64d853746f55ba8786b82b6313f4a64fd14d3565b064
        50f61c45f1a64b4c0e0707fef9e5776c529a659303ec88058235181ec00e461e50845fdfba1054a06e9882d36a2e125e16cf5d91bdaa04f7
        282dfbb01ed2797885be5706a9ff746637fecf17b87a8ef14c0688c629cf060c4f78228167a9780389617359fac0884d19f81dc324282c33
        c414cc9f13a86558201838b61d78de475ad87a224c1f4b67dd3d233767cea531
        """);

    /// <summary>paranoid_crypto bad_rsa_roca_variant.</summary>
    public static BigInteger RocaVariant { get; } = Hex("""
        c8b3b437c3a3ef522677c796abec5e10eec5151c816ed161f889cab9ec8a99dc6fd8d77237e27d8ccccfeef0d0adaf76e3c73b6752bf1f8b
        81611c5b36d3cdfef31df051c9ac2a0d8afbedbf06b821a5843ae4241bf0b9c4dce26be912aabd2113a0c3c9a69422375b1d383b4c8ced45
        702b3b075ac1fc9363b5cf0ebdba1989c54d553702fdd63213631fae5829ab3322449b2193e625b27dd8775f560f360499adbe8c3c08b2e4
        8f757718cdf51e1725ff60b5ced44b9e9ea0e8b5d2c179cf053f5b1dab93a6f85b2193074f994e966e1f8549183213a2220866ddc4b0931f
        a8f65a7da90de2c8875cbb2ae61cbe23c00a7eb6fa84ebfaa2ba1fe8e05d1121
        """);

    /// <summary>paranoid_crypto bad_rsa_shared_subprime1.</summary>
    public static BigInteger SharedSubprime1 { get; } = Hex("""
        9682d769fa56431a16d6ac8fdf2a2fe16fb1b097e0e59019e85705786f00ae7183066402b83c15ef9e67bbc2fb809e979ed80a46fe245a26
        34f29a7d6691136aa53f2097f9bff5f209d2471eb5a90ce121e4de4a83bd579fc9be7dbfbd1226d412a10c004a4e72deb5f6dd6dbc13a504
        cbc495187219f9198efaf008d53014ed17552b05101c720d457f2cc0df95541337fc568b021b14570e7676db58af4026d881278b0c9f5572
        0b65263df5fec4c1d8d3e4c0168596d0bef93799f39f3e39c023895d801a0a78f9fdfdf256094ccff6e323f42c51a337e9276efff25a1dc2
        02a65215022f67bfbf46f7a12f43decdd787c985019630fa065a84ca548ae595
        """);

    /// <summary>paranoid_crypto bad_rsa_shared_subprime2.</summary>
    public static BigInteger SharedSubprime2 { get; } = Hex("""
        8931fbf4a4194f05029cc2adf05640fed7485b77b13cfc22036e3ad551348fd08a1374b3f32260df160f78933f462bfe7bab0e51c8b8aec0
        0653befdcb766dc7c30082d2848a195e6ded71cbcb7a7f73bb86cf0e2a13b6dcbcd1d03ad2575da346471d3becc5feff9510c8a3bb0d56a8
        40cc910fec8e47044919fbc5116053622af768e43af3fd29199d3088d0ccbd8090e608af0974713417944cc1832a29e6926eb3f065affad2
        83edb7ba42016acaef539a71702d16f606561291d1d2e655f4652edd21603fbb347cd70835992fd04a0650526b70b179f7b2226c4650ee82
        43c8f4dca8319e5ef0c8286f92db0bb4f1a8f33d70065ec30e6c643f7981c3e1
        """);

    /// <summary>paranoid_crypto bad_rsa_fermat.</summary>
    public static BigInteger Fermat { get; } = Hex("""
        b3a13a8082351d9b01174ec171a9d3c75e6214109a9fa42819c4672d17886bcd687e9a49356d040eec7b1e3b6ce23496ec88f3c558bffc69
        731c7f8b5cd0e48c209adc502b1ee70eb7bdf6e8b0f00f388748a5df9231bf34389b4d01f64333eb1f3afd70b441799e8b05fc963392f501
        34dfac33854b6cc99973f94bb357df2293ccb43248181ba5b275e7ae08c8cd6bb8d4dc3a1338c50f8e20dbad1231eefcbfe8ffe4b2481eb8
        011357367361c558d6edbedfdac0d15f858f75d86adbc64e88ceb131f66bcf09fce1b6751112845c161df9f0e6fe29839457ca02a68e21b8
        2f1e9ee1288e4453dfbca3381fa8d335ed247292d6602258f55c9106ad4b2b1f
        """);

    /// <summary>badkeys rsa-fermat-hexmodulus.txt.</summary>
    public static BigInteger FermatOfBadkeys { get; } = Hex("""
        e36099d4b2fbf4b58d6a19bb57fc3443f67d86c759169ae8038d46ec28e0256a6730e95f7f9da57c81cd3567b0da5a716fec1a5f15e56c37
        31075f5351dcbab32b16050c3d72b5ee6c1408aa0f8ce34fa3ef9c6962f4e75b6512af8706551d2819ac900224e4108d24b89f37580853a7
        3aec654f90763d70e5a36fa7d1cbbeed927ab004b7471fa3fb71c91feeeaff9e1ef464f9913b84f8da37a8d356950d00019d6701fc749da7
        2b5b88d48a6998ebcc096a4bc711ffbe6b89627683c14e14fa0ca26a17c228c067295ff8117cc7095537c275e6996e1dc1452cb7f5124036
        4e81841f5bb7df604df747bf774d269f38a35bf93402a08561ff89e0c43d2f97
        """);

    /// <summary>paranoid_crypto bad_rsa_low_bits_equal.</summary>
    public static BigInteger LowBitsEqual { get; } = Hex("""
        c98630565f334cf66827c3a33259eb3dc239a3c9be315a2f448d7c1faad6954b24486f2471b0eba9d0532db76058a40fbccefdf4257a9745
        6521827ba778f99bce8b0a0683e26dbcfc9f6352e7201ab59e01a934904aafa1911b7ad2877b44c1f6b3d83cf05c0d669bdaf2ea0778d9da
        6854c1268df4f49bf2288223518a48c6fcefad36a5cfb0de57423ee373a21b302f61712c3ac1f51921099fd358574a780ab95958b2c9eb60
        e166ee8cf8fa49df767d0742a3b4744933cbc5c3a2a02e0e4b20f29efde1d0e4983dca8b50763f85a6a4a8823010d2538cfd27df656008dc
        0d016dee6cc24633b3aaa8cd08eb9bfd4a861f12969aabc2ce79e5568e216a29
        """);

    /// <summary>paranoid_crypto bad_rsa_high_and_low_bits_equal.</summary>
    public static BigInteger HighAndLowBitsEqual { get; } = Hex("""
        afdafadf3f3859cec16f1dd68ebeb2ca371302fb919c07b8f130d01da4aa95f692e2848e3e663df9eab71664f21c205c27deab8c2dd3e36b
        45391b08cc296a8238d03315f41290675b0af87800c0e2a7e3c80a19cad02953c3f8dcebf2609deb2bebf836a4063e966e259043ba946707
        74fd4006e32d3407bfdcb4944007b4df0ec680df41b4bbf96b69fdefe4cdb21f2ef3311e3302c724bd43785ced3bab595f54e188e8febd2e
        2fc452d33057148ef30f7240e0c8f9bac4d5851dbbf86d5bfa0ce33625ea7e57f85b043002a8a97e32d3fc7142d2b5a0dec76a103284a726
        c89095a137b44fc5ef9ad87e4c3c84c0ac2047c74aa24fe2ed97b3c35b8e21e9
        """);

    /// <summary>paranoid_crypto bad_rsa_continued_fractions.</summary>
    public static BigInteger ContinuedFraction { get; } = Hex("""
        c343ef052c688687dcbbe87d16342db7414eef0554e5414d89246c69563485394f59a3435774eb32843b5dbfe9c029af00e138e46b74ed44
        d18532b5c746a68a0a5ebd3714ce0e72817a979a357854b99ca4b5a20e8a58e82091ec3c23c8a5c913dab5a4d2ca1a3afc72185290cd6f4d
        d4293498ae29b1cc644ab0f52c5e1053
        """);

    /// <summary>paranoid_crypto bad_rsa_bit_pattern1.</summary>
    public static BigInteger BitPattern31 { get; } = Hex("""
        aab71ad63b72f5f4f80931b0b05a03b1b2e9611a781587028d11bd0224cff0b35370d0a081f6c3889aa5c8c150cdc3fe8b0c2c3fe746e1a8
        eca076031e35d5dd2de27c0f577d64af57349591a3626102dbd834ecd6b9beea9848cc2cfe8a508783446f252a0c8bdb5e367db92d740380
        5b751a6029573258d4ba9d9494556421
        """);

    /// <summary>paranoid_crypto bad_rsa_bit_pattern2.</summary>
    public static BigInteger BitPattern63 { get; } = Hex("""
        ca25bf459797f9f43b34727f636e38aff53d4a28e4235681f187f6ca70747b8d50450cdfccbf9d888a4dcaa4297cd7635449e56c0181118c
        6e474131ccf991fefb56d9f5fe2fd71d8ebc5c1ccfd3e9fe101011c930f49cea62e58b6cef8c6f2af3eb8d3ae953405d1c0aaeb6e1993fb3
        e1ee911f980651dab7a0b446b2be9857
        """);

    /// <summary>paranoid_crypto bad_rsa_swaped_pattern.</summary>
    public static BigInteger SwappedPattern { get; } = Hex("""
        bbebdef198ba2e6a42bec704ba258337121372b62cd8fafd518477b8c08b6491a819e9e53c03b32cd115e9e70ffc918b1c9bd5fd0e511da1
        c53ce404946fa18ce606c78eef7255b133a08dd25819f1628da9fa552fcc59b1ed091a9d0133194845d4fa10736f05fd8c41d0ce48920f7d
        2d0f8d9c68298bc2a3be6c7e6de9c553
        """);

    /// <summary>paranoid_crypto bad_rsa_pollard_pm1.</summary>
    public static BigInteger PollardPMinus1 { get; } = Hex("""
        05f5de000583d0d3b40c8159954783b696c8f944bbd35dc2864907f21ed8c03f856c3887c3ec32933b3e2b81d504f04f78371ce1ee3087ac
        156e83c2baab0a5e5097f07a2fca5513733e79c4b661cbe79a74313a27819fed8d49a934e05de6eb0e6bbd881f77bf0ecef4c6682641d00e
        bb93cca9b6805f06e14d6561853660efa95a506cc42056c929555530f9abb3e4aa28f0c2c395195b172fa51ed732a1899fe896e44bcef660
        30767409593f6a8733bceca8c813bf173f6641e3512c43cc2503ce39a82d9784f02eaf4bd1a61147c994909b43cfa7dff6db5245d23b93e4
        230292ee1d6f52a0756d3f21ec5a9944ec554910a2804b800c4ed5cd758cf7d3
        """);

    /// <summary>paranoid_crypto bad_rsa_pq_diff_nist.</summary>
    public static BigInteger PrimeDifference { get; } = Hex("""
        e61c9294ceaecfd491c5287f428ce2b242e72f27510f2c449c7d5cdb498dd3c179f7649e2f7bd0ce0222c3b3bad0f92fba73c55d4f27ec93
        7b722d4da387360025f799686175744868b42a38cad55c254eb1a11b6dba2decaea3c6a407e269c816b90c4c5536021adcea6db65063c0a6
        42abf3b4a2e19cc3bb1c8dd3188d4682c2d906d1bf44af84fe67be3a92d4a8cece8f3eb44b0dab99e74d4dc9db30b927ad348409f71b6173
        3df07dc9959b1d14e573a2c19f511305e522a0715f60cd700e4fea129074abc5c6b689a899d4985ae62362adc5ae335c225e93a8f75a3e01
        7bb4446ab9c0ef9d07d4f896f146c013955890fe97e6cc757d4af9e830536947
        """);

    /// <summary>crocs-muni/roca mod01.txt.</summary>
    public static BigInteger Roca512 { get; } = Hex("""
        944e13208a280c37efc31c3114485e590192adbb8e11c87cad60cdef0037ce99278330d3f471a2538fa667802ed2a3c44a8b7dea826e888d
        0aa341fd664f7fa7
        """);

    /// <summary>crocs-muni/roca mod08.txt.</summary>
    public static BigInteger Roca1021 { get; } = Hex("""
        1db349e1f58f5d41f65aa5b0ffa6ae0cea80de6c170b2b4abf9c358d79494ca59cab008f5ee92759b91d497e2131701047f953935a163e91
        db5460c82566f4df0c05bca02a8576f7c4e916b274e2f307b56fc8a20ad452b1b54d3924726a3b2329da882c7b8e102379dfe7a8c6b01d62
        e7ff0fd58e1e9822f6e32b5b0486561fb
        """);

    /// <summary>crocs-muni/roca mod03.txt.</summary>
    public static BigInteger Roca2048 { get; } = Hex("""
        9dcd7420e420c270a68060eb8b5aa7457a9f6648f86fafed2775cc1f79ae962f1e63f1b9e51c55f9ea6fdc7332e9b0058c9ff2eb1fc89855
        029cf6aafe21e689feb38ac9ffb12f1ce371bb5d0e9aae64161abce74b4244bf68f1edb4411f756a097c8929c14740245ea355f8332d1aa3
        6bb50c7dcb4505da8de02e4e53d38f8df06097da7524df0df93db48eac8cc4af2d3a16257eb2b2adca6ba464e5974fa92550d31b1babf161
        e7692d00b86e3dd886ecab4abfbe1a8f8cc263ff4af55cdb45f4249a5193925f5e983d762f0b6800943eb0267b08f42ed311ce1f5c86eacb
        c8ce4d3cb7a2fee1ef5641423a1cf4114e5ecf50034a60a412523af9e6f4aa11
        """);

    /// <summary>crocs-muni/roca fake_mods: found by the fingerprint of residues, not by the discrete logarithm.</summary>
    public static BigInteger NoRoca1 { get; } = Hex("""
        671f033425b5ae00140c5b04dbcaeada430ae348cf3bf18d6ec4621ea824c52dd2b0ac85762b28a5d39ff23da73d4fcb241bf97b696e403e
        ca234e05db9fe9ace2da265887c7b2ac7f9e7ed5bf6d919d43286776cf57c07d3411e15f729fa6e563858059334d072638d9dfbfc4f32474
        b6c6071092f5a961a7271f3209b37d9d
        """);

    /// <summary>crocs-muni/roca fake_mods.</summary>
    public static BigInteger NoRoca2 { get; } = Hex("""
        c502de5c89ed9ee651a3c60e9519647031ed16d8597ae653bbc88706c3648edf38c2446205ea4cd33b10813bae1d7f5e86cbeedcdb9e14e6
        16ee775040288731f24624f63aafcf788aa80b54edb41cf0dd38731297ef2bc61144c8410b625bfa36d9d4c6cfad7f647505dd7343f3209e
        d8a22209cc18bc2501d913b9f5b0753d
        """);

    /// <summary>badkeys rsa-small-d.key.</summary>
    public static BigInteger Wiener { get; } = Hex("""
        b0f9e81943a7ae9892aade17ca7c40f8744fed2f8148e6c8eaa27b7d001548fb5192ab28b56c5060b118ccd131e594874c6ca989b56c2729
        6f09fb93a034df32e97c6ff0998cfd8e6f42dda58acd1fa97986f144f3d154d67650175e6854b3a952003bc06887b8455ac2b19f7b2f7650
        4ebc98ec945571b07892150ddc6a74ca0fbcd35497ce81534daf9418844b13aea31f9d5a6b9557bbdf619efd4e887f2d42b8dd8bc987eae1
        bf89cab85ee21e356305df6c07a8838e3ef41c595dcce43dafc49123ef4d8abba93d3905e4028d7ba91484a27596e07b4b6ed992f077b524
        d3dcfe7ddd5549be7cce8da035cfa0b3fb8f9e46f732b2a86b460165c08f5313
        """);

    /// <summary>badkeys rsa-small-d.key.</summary>
    public static BigInteger WienerExponent { get; } = Hex("""
        41188b20cfdbdbc2cf1ffe752dcbaa723906352e2615d49dce80597fcf0a05403bef00fa065182f72decfb596f4b0ce8ff5970baf07a89a5
        19ecc816b2f4ffac5069af1b06bfef7bf6bcd79e4e81c8c5a3a7d9130dc3cfbadae5f6d288f9aee3f6ff92fae0f81af597bec96ae9fab940
        2cd5fe41f705bebdb47bb736d3fe6c5a51e0e20732a97b5e46c1cbdb26d74854c6b6604aed463735ff9076046557caf949bf448895c20432
        c1e09c014ea75660434f1a0f3be294babc5d530e6a10213f53b60375fc84a7573f2af1215584f5b4bda6d4e8f9e17a78d97e77b86da4a184
        6475318a7a10a561014effa23a81ec56e9e4109def8cb3f797223f7d8d0d4351
        """);

    /// <summary>
    /// as badkeys says of its rsa-pattern.key: the first primes after the 1024-bit numbers that begin with the bytes C0 and E0.
    /// </summary>
    public static BigInteger Sparse { get; } = Hex("""
        a800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000047320000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000004e3b1
        """);

    public static BigInteger Hex(string digits) =>
        BigInteger.Parse("0" + string.Concat(digits.Where(char.IsAsciiHexDigit)), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
