namespace KeysApi;

/// <summary>Somebody with a password.</summary>
public sealed class Account;
