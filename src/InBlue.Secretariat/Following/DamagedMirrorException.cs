namespace InBlue.Secretariat.Following;

/// <summary>A file of a mirror that is missing, or is not what its checkpoint says.</summary>
public sealed class DamagedMirrorException(string file)
    : IOException($"{file} is missing, or is not what the checkpoint of the mirror says. Keep the folder as it is, and mirror the log anew into another one.");
