package dev.stepwright.model.check;

/// Whole definitions, in the spelling of [Found].
final class Examples {
    private Examples() {}

    /// The worked example of the definition reference.
    static final String WORKED =
            """
            { 'Version': '2020-12-01', 'Metadata': {},
              'Parameters': [ {'Name': 'Nodes', 'Type': 'Integer', 'DefaultValue': 1}, {'Name': 'MaxRmse', 'Type': 'Float', 'DefaultValue': 6.0},
                              {'Name': 'Stage', 'Type': 'String', 'DefaultValue': 'dev', 'EnumValues': ['dev', 'prod']} ],
              'PipelineExperimentConfig': null,
              'Steps': [
                { 'Name': 'Gate', 'Type': 'Condition', 'Arguments': {
                    'Conditions': [
                      {'Type': 'LessThanOrEqualTo', 'LeftValue': {'Std:JsonGet': {'PropertyFile': {'Get': 'Steps.Eval.PropertyFiles.Report'}, 'Path': 'rmse'}}, 'RightValue': {'Get': 'Parameters.MaxRmse'}},
                      {'Type': 'Or', 'Conditions': [ {'Type': 'In', 'QueryValue': {'Get': 'Parameters.Stage'}, 'Values': ['dev', 'prod']},
                                                     {'Type': 'Not', 'Condition': {'Type': 'Equals', 'LeftValue': {'Get': 'Execution.PipelineName'}, 'RightValue': 'x'}} ]} ],
                    'IfSteps': [
                      { 'Name': 'Mk', 'Type': 'Model', 'Arguments': {'ExecutionRoleArn': 'arn:aws:iam::111122223333:role/Exec',
                          'PrimaryContainer': {'Image': 'img', 'ModelDataUrl': {'Get': 'Steps.Train.ModelArtifacts.S3ModelArtifacts'}, 'Environment': {}}} },
                      { 'Name': 'Batch', 'Type': 'Transform', 'Arguments': {'ModelName': {'Get': 'Steps.Mk.ModelName'},
                          'TransformInput': {'DataSource': {'S3DataSource': {'S3DataType': 'S3Prefix', 'S3Uri': 's3://acme/in'}}},
                          'TransformOutput': {'S3OutputPath': 's3://acme/out'}, 'TransformResources': {'InstanceType': 'ml.m5.large', 'InstanceCount': 1}} } ],
                    'ElseSteps': [ { 'Name': 'Stop', 'Type': 'Fail', 'Arguments': {'ErrorMessage': {'Std:Join': {'On': ' ', 'Values': ['limit is', {'Get': 'Parameters.MaxRmse'}]}}} } ] } },
                { 'Name': 'Train', 'Type': 'Training', 'Arguments': {
                    'AlgorithmSpecification': {'TrainingImage': 'img', 'TrainingInputMode': 'File'}, 'RoleArn': 'arn:aws:iam::111122223333:role/Exec',
                    'OutputDataConfig': {'S3OutputPath': 's3://acme/m'}, 'StoppingCondition': {'MaxRuntimeInSeconds': 3600},
                    'ResourceConfig': {'InstanceType': 'ml.m5.large', 'InstanceCount': {'Get': 'Parameters.Nodes'}, 'VolumeSizeInGB': 30},
                    'HyperParameters': {'nodes': {'Std:Join': {'On': '', 'Values': [{'Get': 'Parameters.Nodes'}]}}} } },
                { 'Name': 'Eval', 'Type': 'Processing', 'Arguments': {
                    'ProcessingResources': {'ClusterConfig': {'InstanceType': 'ml.m5.large', 'InstanceCount': 1, 'VolumeSizeInGB': 30}},
                    'AppSpecification': {'ImageUri': 'img'}, 'RoleArn': 'arn:aws:iam::111122223333:role/Exec',
                    'ProcessingInputs': [{'InputName': 'model', 'AppManaged': false, 'S3Input': {'S3Uri': {'Get': 'Steps.Train.ModelArtifacts.S3ModelArtifacts'}, 'LocalPath': '/opt/ml/processing/model', 'S3DataType': 'S3Prefix', 'S3InputMode': 'File'}}],
                    'ProcessingOutputConfig': {'Outputs': [{'OutputName': 'report', 'AppManaged': false, 'S3Output': {'S3Uri': 's3://acme/rep', 'LocalPath': '/opt/ml/processing/rep', 'S3UploadMode': 'EndOfJob'}}]} },
                  'PropertyFiles': [{'PropertyFileName': 'Report', 'OutputName': 'report', 'FilePath': 'report.json'}] },
                { 'Name': 'Audit', 'Type': 'Lambda', 'FunctionArn': 'arn:aws:lambda:eu-west-1:111122223333:function:audit', 'DependsOn': ['Batch'],
                  'Arguments': {'out': {'Get': 'Steps.Batch.TransformOutput.S3OutputPath'}}, 'OutputParameters': [] } ] }
            """;

    /// Something of every kind, and nothing wrong with it.
    static final String GOOD =
            """
            {'Version':'2020-12-01','Metadata':{'team':'forecast'},
            'Parameters':[{'Name':'Rows','Type':'Integer','DefaultValue':100},{'Name':'Limit','Type':'Float','DefaultValue':6.0},
              {'Name':'Stage','DefaultValue':'dev','EnumValues':['dev','prod']},{'Name':'Dry','Type':'Boolean','DefaultValue':false},
              {'Name':'Queue','Type':'String'}],
            'PipelineExperimentConfig':{'ExperimentName':{'Get':'Execution.PipelineName'},'TrialName':'trial-1'},
            'MlflowConfig':{'MlflowResourceArn':'arn:aws:sagemaker:eu-west-1:123456789012:mlflow-tracking-server/main','MlflowExperimentName':'e'},
            'Steps':[
              {'Name':'Gate','Type':'Condition','Arguments':{'Conditions':[
                 {'Type':'LessThan','LeftValue':{'Std:JsonGet':{'PropertyFile':{'Get':'Steps.Eval.PropertyFiles.Report'},'Path':'a.b[0]'}},'RightValue':{'Get':'Parameters.Limit'}},
                 {'Type':'Or','Conditions':[{'Type':'In','QueryValue':{'Get':'Parameters.Stage'},'Values':['dev','prod']},
                    {'Type':'Not','Condition':{'Type':'Equals','LeftValue':{'Get':'Parameters.Dry'},'RightValue':true}}]}],
               'IfSteps':[{'Name':'Register','Type':'RegisterModel','Arguments':{'ModelPackageGroupName':'g',
                   'ModelPackageDescription':{'Get':'Steps.Train.ModelArtifacts.S3ModelArtifacts'}}}],
               'ElseSteps':[{'Name':'Stop','Type':'Fail','Arguments':{'ErrorMessage':{'Std:Join':{'On':' ','Values':['limit',{'Get':'Parameters.Limit'},{'Get':'Steps.Gate.Outcome'}]}}}}]}},
              {'Name':'Train','Type':'Training','DisplayName':'Train a model','Description':'d',
               'Arguments':{'AlgorithmSpecification':{'TrainingImage':'i','TrainingInputMode':'File'},
                 'RoleArn':'arn:aws:iam::123456789012:role/Exec','OutputDataConfig':{'S3OutputPath':'s3://b/m'},'HyperParameters':{'rows':{'Std:Join':{'On':'','Values':[{'Get':'Parameters.Rows'}]}},'job':{'Get':'Execution.TrainingJobName'}},
                 'Environment':{'Get':'a user key','TOKEN_COUNT':'12345678'}},
               'RetryPolicies':[{'ExceptionType':['Step.SERVICE_FAULT','Step.THROTTLING'],'IntervalSeconds':5,'BackoffRate':2.0,'MaxAttempts':4},
                 {'ExceptionType':['SageMaker.RESOURCE_LIMIT'],'ExpireAfterMin':120}],
               'CacheConfig':{'Enabled':true,'ExpireAfter':'P30D'}},
              {'Name':'Eval','Type':'Processing','DependsOn':['Ask'],
               'Arguments':{'ProcessingResources':{'ClusterConfig':{'InstanceCount':{'Get':'Parameters.Rows'},'InstanceType':'ml.m5.large','VolumeSizeInGB':30}},
                 'AppSpecification':{'ImageUri':'i'},'RoleArn':'arn:aws:iam::123456789012:role/Exec',
                 'ProcessingInputs':[{'InputName':'model','S3Input':{'S3DataType':'S3Prefix','S3Uri':{'Get':'Steps.Train.ModelArtifacts.S3ModelArtifacts'}}}],
                 'ProcessingOutputConfig':{'Outputs':[{'OutputName':'report','S3Output':{'S3Uri':'s3://b/r','S3UploadMode':'EndOfJob'}}]}},
               'PropertyFiles':[{'PropertyFileName':'Report','OutputName':'report','FilePath':'report.json'}]},
              {'Name':'Ask','Type':'Callback','SqsQueueUrl':{'Get':'Parameters.Queue'},'OutputParameters':[{'OutputName':'ok','OutputType':'Boolean'}]},
              {'Name':'Tell','Type':'Lambda','FunctionArn':'arn:aws:lambda:eu-west-1:123456789012:function:tell','OutputParameters':[],
               'Arguments':{'ok':{'Get':'Steps.Ask.OutputParameters[^ok^]'},'report':{'Get':'Steps.Eval.ProcessingOutputConfig.Outputs[^report^].S3Output.S3Uri'},
                 'read':{'Std:JsonGet':{'S3Uri':{'Std:Join':{'On':'/','Values':[{'Get':'Steps.Train.OutputDataConfig.S3OutputPath'},'results.json']}},'Path':'Result[^k^][0]'}}}}]}
            """;

    /// A loop whose words are also used outside of it.
    static final String LOOP =
            """
            {'Version':'2020-12-01','Steps':[
            {'Name':'Each','Type':'ForEach','Arguments':{'IterableItems':{'Get':'Steps.Tell.OutputParameters[^list^]'},'MaxConcurrency':5,
              'Selector':{'Pick':'MinBy','Field':{'Get':'IterationOutput.Measure.OutputParameters[^Error^]'}},
              'ForEachBody':[{'Name':'Measure','Type':'Lambda','FunctionArn':'arn:aws:lambda:eu-west-1:123456789012:function:f',
                 'Arguments':{'item':{'Get':'ForEach.CurrentItem.name'}},'OutputParameters':[{'OutputName':'Error','OutputType':'Float'}]}]}},
            {'Name':'Tell','Type':'Lambda','FunctionArn':'arn:aws:lambda:eu-west-1:123456789012:function:f',
              'Arguments':{'item':{'Get':'ForEach.CurrentItem'},'out':{'Get':'IterationOutput.Measure.Status'}},
              'OutputParameters':[{'OutputName':'list','OutputType':'String'}]}]}
            """;
}
